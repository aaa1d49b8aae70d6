"""Create a project"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import PublicProjectResidencyInput
from ...models.project import Project
from ...operation import Operation

OPERATION: Operation

class CreateProjectParams(RequestOptions, total=False):
    """The keyword arguments of ``create-project``."""

    name: Required[str]
    """Name of the project."""
    residency: PublicProjectResidencyInput | Omit | None
    """Where data of the project is stored and processed. Values: `GLOBAL`, `US_STORAGE_PROCESSING`,
    `EU_STORAGE_PROCESSING`, `JP_STORAGE`, `KR_STORAGE`, `CA_STORAGE`, `SG_STORAGE`, `IN_STORAGE`,
    `AU_STORAGE`, `GB_STORAGE`, `AE_STORAGE`, `AE_STORAGE_PROCESSING`, and 3 more."""
    external_key_id: str | Omit | None
    """Id of the external key."""
    geography: str | Omit | None
    """The geography in which the project's data stays. Cannot be changed afterwards."""

def sync(*, client: http.Client, **params: Unpack[CreateProjectParams]) -> Project | None:
    """Send ``POST /organization/projects``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateProjectParams]) -> http.Response[Project]:
    """Send ``POST /organization/projects``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateProjectParams]) -> Project | None:
    """Send ``POST /organization/projects``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateProjectParams]) -> http.Response[Project]:
    """Send ``POST /organization/projects``, and give the whole response."""
