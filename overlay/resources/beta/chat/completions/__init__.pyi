"""The classes of ``client.beta.chat.completions``.

Written by ``python -m spec names``; do not edit.
"""

from . import messages as messages
from openai_raw.resources.chat_completions_messages import AsyncChatCompletionsMessages as AsyncMessages
from openai_raw.resources.chat_completions_messages import ChatCompletionsMessages as Messages
from overlay.chat import AsyncChatCompletions as AsyncCompletions
from overlay.chat import ChatCompletions as Completions
