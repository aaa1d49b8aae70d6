"""The resource ``client.realtime.translations``, for type checkers, editors and `inspect.signature`."""

from functools import cached_property

from ..client import (
    AsyncResource,
    Resource,
)
from .realtime_translations_client_secrets import (
    AsyncRealtimeTranslationsClientSecrets,
    RealtimeTranslationsClientSecrets,
)

class RealtimeTranslations(Resource):
    @cached_property
    def client_secrets(self) -> RealtimeTranslationsClientSecrets: ...

class AsyncRealtimeTranslations(AsyncResource):
    @cached_property
    def client_secrets(self) -> AsyncRealtimeTranslationsClientSecrets: ...
