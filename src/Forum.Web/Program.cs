using Forum.Web.Commands;

return await ForumCommands.Run(args);
