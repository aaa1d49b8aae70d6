"""Retrieve a safety alert"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.safety_alert import SafetyAlert
from ...operation import Operation

OPERATION: Operation

class RetrieveSafetyAlertsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveSafetyAlerts``."""

def sync(id: str, *, client: http.Client, **params: Unpack[RetrieveSafetyAlertsParams]) -> SafetyAlert | None:
    """Send ``GET /safety/alerts/{id}``, and give what the answer holds."""

def sync_detailed(
    id: str, *, client: http.Client, **params: Unpack[RetrieveSafetyAlertsParams]
) -> http.Response[SafetyAlert]:
    """Send ``GET /safety/alerts/{id}``, and give the whole response."""

async def asyncio(id: str, *, client: http.Client, **params: Unpack[RetrieveSafetyAlertsParams]) -> SafetyAlert | None:
    """Send ``GET /safety/alerts/{id}``, and give what the answer holds."""

async def asyncio_detailed(
    id: str, *, client: http.Client, **params: Unpack[RetrieveSafetyAlertsParams]
) -> http.Response[SafetyAlert]:
    """Send ``GET /safety/alerts/{id}``, and give the whole response."""
