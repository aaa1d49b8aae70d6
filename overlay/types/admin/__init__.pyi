"""The names of ``openai.types.admin`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""



