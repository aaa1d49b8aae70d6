"""The resource ``client.beta``, for type checkers, editors and `inspect.signature`."""

from functools import cached_property

from ..client import (
    AsyncResource,
    Resource,
)
from .beta_agents import AsyncBetaAgents, BetaAgents
from .beta_assistants import AsyncBetaAssistants, BetaAssistants
from .beta_chat import AsyncBetaChat, BetaChat
from .beta_chatkit import AsyncBetaChatkit, BetaChatkit
from .beta_realtime import AsyncBetaRealtime, BetaRealtime
from .beta_responses import AsyncBetaResponses, BetaResponses
from .beta_threads import AsyncBetaThreads, BetaThreads

class Beta(Resource):
    @cached_property
    def assistants(self) -> BetaAssistants: ...
    @cached_property
    def chat(self) -> BetaChat: ...
    @cached_property
    def realtime(self) -> BetaRealtime: ...
    @cached_property
    def threads(self) -> BetaThreads: ...
    @cached_property
    def chatkit(self) -> BetaChatkit: ...
    @cached_property
    def responses(self) -> BetaResponses: ...
    @cached_property
    def agents(self) -> BetaAgents: ...

class AsyncBeta(AsyncResource):
    @cached_property
    def assistants(self) -> AsyncBetaAssistants: ...
    @cached_property
    def chat(self) -> AsyncBetaChat: ...
    @cached_property
    def realtime(self) -> AsyncBetaRealtime: ...
    @cached_property
    def threads(self) -> AsyncBetaThreads: ...
    @cached_property
    def chatkit(self) -> AsyncBetaChatkit: ...
    @cached_property
    def responses(self) -> AsyncBetaResponses: ...
    @cached_property
    def agents(self) -> AsyncBetaAgents: ...
