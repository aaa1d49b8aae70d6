"""The resource ``client.realtime``, for type checkers, editors and `inspect.signature`."""

from functools import cached_property

from ..client import (
    AsyncResource,
    Resource,
)
from .realtime_calls import AsyncRealtimeCalls, RealtimeCalls
from .realtime_client_secrets import AsyncRealtimeClientSecrets, RealtimeClientSecrets
from .realtime_translations import AsyncRealtimeTranslations, RealtimeTranslations

class Realtime(Resource):
    @cached_property
    def calls(self) -> RealtimeCalls: ...
    @cached_property
    def client_secrets(self) -> RealtimeClientSecrets: ...
    @cached_property
    def translations(self) -> RealtimeTranslations: ...

class AsyncRealtime(AsyncResource):
    @cached_property
    def calls(self) -> AsyncRealtimeCalls: ...
    @cached_property
    def client_secrets(self) -> AsyncRealtimeClientSecrets: ...
    @cached_property
    def translations(self) -> AsyncRealtimeTranslations: ...
