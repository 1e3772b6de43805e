"""`python -m bot`: the `touchline` command, wherever that is installed."""

from bot.cli import main

main()
