"""Retrieve a safety case"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.safety_case import SafetyCase

    class RetrieveSafetyCasesParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveSafetyCases``."""


OPERATION = Operation(
    id="retrieveSafetyCases",
    method="GET",
    path="/safety/cases/{id}",
    result='SafetyCase',
)


def sync_detailed(id: str, *, client: http.Client, **params: Unpack[RetrieveSafetyCasesParams]) -> http.Response[SafetyCase]:
    """Send ``GET /safety/cases/{id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"id": id}, params)


def sync(id: str, *, client: http.Client, **params: Unpack[RetrieveSafetyCasesParams]) -> SafetyCase | None:
    """Send ``GET /safety/cases/{id}``, and give what the answer holds."""
    return sync_detailed(id, client=client, **params).parsed


async def asyncio_detailed(id: str, *, client: http.Client, **params: Unpack[RetrieveSafetyCasesParams]) -> http.Response[SafetyCase]:
    """Send ``GET /safety/cases/{id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"id": id}, params)


async def asyncio(id: str, *, client: http.Client, **params: Unpack[RetrieveSafetyCasesParams]) -> SafetyCase | None:
    """Send ``GET /safety/cases/{id}``, and give what the answer holds."""
    return (await asyncio_detailed(id, client=client, **params)).parsed
