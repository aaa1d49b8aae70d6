"""Create a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.public_project_residency import PublicProjectResidencyInput
    from ...models.project import Project

    class CreateProjectParams(RequestOptions, total=False):
        """The keyword arguments of ``create-project``."""

        name: Required[str]
        """Name of the project create."""
        residency: PublicProjectResidencyInput | Omit | None
        """Where data of the project is stored and processed. Values: `GLOBAL`, `US_STORAGE_PROCESSING`,
        `EU_STORAGE_PROCESSING`, `JP_STORAGE`, `KR_STORAGE`, `CA_STORAGE`, `SG_STORAGE`, `IN_STORAGE`,
        `AU_STORAGE`, `GB_STORAGE`, `AE_STORAGE`, `AE_STORAGE_PROCESSING`, and 3 more."""
        external_key_id: str | Omit | None
        """Id of the external key."""
        geography: str | Omit | None
        """The geography in which the project's data stays. Cannot be changed afterwards."""

OPERATION = Operation(
    id="create-project",
    method="POST",
    path="/organization/projects",
    security="admin_api_key",
    body={'name': 'name', 'residency': 'residency', 'external_key_id': 'external_key_id', 'geography': 'geography'},
    required=('name',),
    bodies=('application/json',),
    result='Project',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateProjectParams]) -> http.Response[Project]:
    """Send ``POST /organization/projects``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateProjectParams]) -> Project | None:
    """Send ``POST /organization/projects``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateProjectParams]) -> http.Response[Project]:
    """Send ``POST /organization/projects``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateProjectParams]) -> Project | None:
    """Send ``POST /organization/projects``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
