"""The classes of ``client.beta.chatkit.threads``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_chatkit_threads import AsyncBetaChatkitThreads as AsyncThreads
from openai_raw.resources.beta_chatkit_threads import BetaChatkitThreads as Threads
