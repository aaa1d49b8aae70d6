"""The resource ``client.safety``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .safety_alerts import AsyncSafetyAlerts, SafetyAlerts
    from .safety_cases import AsyncSafetyCases, SafetyCases


class Safety(Resource):
    """``client.safety``."""

    @cached_property
    def cases(self) -> SafetyCases:
        """``client.safety.cases``."""
        from .safety_cases import SafetyCases

        return SafetyCases(self._client)

    @cached_property
    def alerts(self) -> SafetyAlerts:
        """``client.safety.alerts``."""
        from .safety_alerts import SafetyAlerts

        return SafetyAlerts(self._client)


class AsyncSafety(AsyncResource):
    """``client.safety`` of an async client."""

    @cached_property
    def cases(self) -> AsyncSafetyCases:
        """``client.safety.cases``."""
        from .safety_cases import AsyncSafetyCases

        return AsyncSafetyCases(self._client)

    @cached_property
    def alerts(self) -> AsyncSafetyAlerts:
        """``client.safety.alerts``."""
        from .safety_alerts import AsyncSafetyAlerts

        return AsyncSafetyAlerts(self._client)
