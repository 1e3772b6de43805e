"""The web, asked safely and politely: public addresses only, bounded in size and time, as robots.txt has it."""
