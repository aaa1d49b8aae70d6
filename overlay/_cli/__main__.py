"""`python -m overlay._cli`: what the script `openai-overlay` runs."""

from . import main

if __name__ == "__main__":
    main()
