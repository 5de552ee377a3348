namespace Forum.Infrastructure.Markup.Steps;

/// <summary>Writes the boxes of a task list as signs: a form control that nobody can use is announced as one, without a name.</summary>
internal static class TaskBoxes
{
    public static void Write(Draft draft)
    {
        foreach (var box in draft.All("input"))
        {
            var isDone = box.HasAttribute("checked");
            var sign = draft.New("span").WithAttributes(("class", "task"), ("role", "img"), ("aria-label", isDone ? "Fait" : "À faire"));
            sign.TextContent = isDone ? "☑" : "☐";
            box.Replace(sign);
        }

        foreach (var item in draft.All("li.task-list-item")) item.SetAttribute("class", "task-item");
        foreach (var list in draft.All("ul.contains-task-list")) list.SetAttribute("class", "task-list");
    }
}
