"""List skills"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import OrderEnumInput
from ...models.skill_list_resource import SkillListResource
from ...operation import Operation

OPERATION: Operation

class ListSkillsParams(RequestOptions, total=False):
    """The keyword arguments of ``ListSkills``."""

    limit: int | Omit
    """Maximum number of skills per page. From 0 to 100."""
    order: OrderEnumInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    after: str | Omit
    """Cursor: returns the skills after the one with this id. Pass the `last_id` of the previous page."""

def sync(*, client: http.Client, **params: Unpack[ListSkillsParams]) -> SkillListResource | None:
    """Send ``GET /skills``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[ListSkillsParams]) -> http.Response[SkillListResource]:
    """Send ``GET /skills``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListSkillsParams]) -> SkillListResource | None:
    """Send ``GET /skills``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListSkillsParams]
) -> http.Response[SkillListResource]:
    """Send ``GET /skills``, and give the whole response."""
