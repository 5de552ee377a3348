System.Console.Out.WriteLine("x");
