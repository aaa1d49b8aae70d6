"""Retrieve a safety case"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.safety_case import SafetyCase
from ...operation import Operation

OPERATION: Operation

class RetrieveSafetyCasesParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveSafetyCases``."""

def sync(id: str, *, client: http.Client, **params: Unpack[RetrieveSafetyCasesParams]) -> SafetyCase | None:
    """Send ``GET /safety/cases/{id}``, and give what the answer holds."""

def sync_detailed(
    id: str, *, client: http.Client, **params: Unpack[RetrieveSafetyCasesParams]
) -> http.Response[SafetyCase]:
    """Send ``GET /safety/cases/{id}``, and give the whole response."""

async def asyncio(id: str, *, client: http.Client, **params: Unpack[RetrieveSafetyCasesParams]) -> SafetyCase | None:
    """Send ``GET /safety/cases/{id}``, and give what the answer holds."""

async def asyncio_detailed(
    id: str, *, client: http.Client, **params: Unpack[RetrieveSafetyCasesParams]
) -> http.Response[SafetyCase]:
    """Send ``GET /safety/cases/{id}``, and give the whole response."""
