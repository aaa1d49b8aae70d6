"""The classes of ``client.completions``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.completions import AsyncCompletions as AsyncCompletions
from openai_raw.resources.completions import Completions as Completions
