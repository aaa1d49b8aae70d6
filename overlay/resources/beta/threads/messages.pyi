"""The classes of ``client.beta.threads.messages``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_threads_messages import AsyncBetaThreadsMessages as AsyncMessages
from openai_raw.resources.beta_threads_messages import BetaThreadsMessages as Messages
