"""The resource ``client.beta.chat``, for type checkers, editors and `inspect.signature`."""

from functools import cached_property

from ..client import (
    AsyncResource,
    Resource,
)
from .beta_chat_completions import AsyncBetaChatCompletions, BetaChatCompletions

class BetaChat(Resource):
    @cached_property
    def completions(self) -> BetaChatCompletions: ...

class AsyncBetaChat(AsyncResource):
    @cached_property
    def completions(self) -> AsyncBetaChatCompletions: ...
