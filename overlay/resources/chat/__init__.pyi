"""The classes of ``client.chat``.

Written by ``python -m spec names``; do not edit.
"""

from . import completions as completions
from overlay.chat import AsyncChat as AsyncChat
from overlay.chat import AsyncChatCompletions as AsyncCompletions
from overlay.chat import Chat as Chat
from overlay.chat import ChatCompletions as Completions
