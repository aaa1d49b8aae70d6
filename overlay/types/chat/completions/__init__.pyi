"""The names of ``openai.types.chat.completions`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw.api.chat.get_chat_completion_messages import GetChatCompletionMessagesParams as GetChatCompletionMessagesParams_

MessageListParams: TypeAlias = GetChatCompletionMessagesParams_
