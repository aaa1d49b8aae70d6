"""The classes of ``client.beta.chat.completions.messages``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.chat_completions_messages import AsyncChatCompletionsMessages as AsyncMessages
from openai_raw.resources.chat_completions_messages import ChatCompletionsMessages as Messages
