"""The resource ``client.beta.chatkit``, for type checkers, editors and `inspect.signature`."""

from functools import cached_property

from ..client import (
    AsyncResource,
    Resource,
)
from .beta_chatkit_sessions import AsyncBetaChatkitSessions, BetaChatkitSessions
from .beta_chatkit_threads import AsyncBetaChatkitThreads, BetaChatkitThreads

class BetaChatkit(Resource):
    @cached_property
    def sessions(self) -> BetaChatkitSessions: ...
    @cached_property
    def threads(self) -> BetaChatkitThreads: ...

class AsyncBetaChatkit(AsyncResource):
    @cached_property
    def sessions(self) -> AsyncBetaChatkitSessions: ...
    @cached_property
    def threads(self) -> AsyncBetaChatkitThreads: ...
