"""List the code interpreter sessions over time"""

from collections.abc import Sequence
from typing import Literal, Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import UsageCodeInterpreterSessionsBucketWidthInput
from ...models.usage_response import UsageResponse
from ...operation import Operation
from ...types import PointInTime

OPERATION: Operation

class UsageCodeInterpreterSessionsParams(RequestOptions, total=False):
    """The keyword arguments of ``usage-code-interpreter-sessions``."""

    start_time: Required[PointInTime]
    """Start of the period, in Unix seconds; the moment itself is included."""
    end_time: PointInTime | Omit
    """End of the period, in Unix seconds; the moment itself is not included."""
    bucket_width: UsageCodeInterpreterSessionsBucketWidthInput | Omit
    """Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`. Default: `1d`."""
    project_ids: Sequence[str] | Omit
    """Only what belongs to these projects, by id."""
    group_by: Sequence[Literal["project_id"]] | Omit
    """Break the figures down by these fields."""
    limit: int | Omit
    """The most usage time buckets in one page."""
    page: str | Omit
    """A cursor: the `next_page` of the page before."""

def sync(*, client: http.Client, **params: Unpack[UsageCodeInterpreterSessionsParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/code_interpreter_sessions``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[UsageCodeInterpreterSessionsParams]
) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/code_interpreter_sessions``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[UsageCodeInterpreterSessionsParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/code_interpreter_sessions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[UsageCodeInterpreterSessionsParams]
) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/code_interpreter_sessions``, and give the whole response."""
