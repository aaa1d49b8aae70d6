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
    """The most skill versions in one page. From 0 to 100."""
    order: OrderEnumInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first."""
    after: str | Omit
    """A cursor: gives the skill versions that follow the one with this id, the `last_id` of the page before."""

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
