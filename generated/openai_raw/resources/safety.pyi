"""The resource ``client.safety``, for type checkers, editors and `inspect.signature`."""

from functools import cached_property

from ..client import (
    AsyncResource,
    Resource,
)
from .safety_alerts import AsyncSafetyAlerts, SafetyAlerts
from .safety_cases import AsyncSafetyCases, SafetyCases

class Safety(Resource):
    @cached_property
    def cases(self) -> SafetyCases: ...
    @cached_property
    def alerts(self) -> SafetyAlerts: ...

class AsyncSafety(AsyncResource):
    @cached_property
    def cases(self) -> AsyncSafetyCases: ...
    @cached_property
    def alerts(self) -> AsyncSafetyAlerts: ...
