"""List the versions of a skill"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import OrderEnumInput
from ...models.skill_version_list_resource import SkillVersionListResource
from ...operation import Operation

OPERATION: Operation

class ListSkillVersionsParams(RequestOptions, total=False):
    """The keyword arguments of ``ListSkillVersions``."""

    limit: int | Omit
    """Maximum number of skill versions per page. From 0 to 100."""
    order: OrderEnumInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    after: str | Omit
    """Cursor: returns the skill versions after the one with this id. Pass the `last_id` of the previous page."""

def sync(
    skill_id: str, *, client: http.Client, **params: Unpack[ListSkillVersionsParams]
) -> SkillVersionListResource | None:
    """Send ``GET /skills/{skill_id}/versions``, and give what the answer holds."""

def sync_detailed(
    skill_id: str, *, client: http.Client, **params: Unpack[ListSkillVersionsParams]
) -> http.Response[SkillVersionListResource]:
    """Send ``GET /skills/{skill_id}/versions``, and give the whole response."""

async def asyncio(
    skill_id: str, *, client: http.Client, **params: Unpack[ListSkillVersionsParams]
) -> SkillVersionListResource | None:
    """Send ``GET /skills/{skill_id}/versions``, and give what the answer holds."""

async def asyncio_detailed(
    skill_id: str, *, client: http.Client, **params: Unpack[ListSkillVersionsParams]
) -> http.Response[SkillVersionListResource]:
    """Send ``GET /skills/{skill_id}/versions``, and give the whole response."""
