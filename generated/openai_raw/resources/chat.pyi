"""The resource ``client.chat``, for type checkers, editors and `inspect.signature`."""

from functools import cached_property

from ..client import (
    AsyncResource,
    Resource,
)
from .chat_completions import AsyncChatCompletions, ChatCompletions

class Chat(Resource):
    @cached_property
    def completions(self) -> ChatCompletions: ...

class AsyncChat(AsyncResource):
    @cached_property
    def completions(self) -> AsyncChatCompletions: ...
