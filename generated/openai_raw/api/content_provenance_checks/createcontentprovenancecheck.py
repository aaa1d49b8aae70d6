"""Check whether a file was made by AI"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.provenance_resource import ProvenanceResource

    class CreatecontentprovenancecheckParams(RequestOptions, total=False):
        """The keyword arguments of ``Createcontentprovenancecheck``."""

        file: Required[FileInput]
        """The file to check."""

OPERATION = Operation(
    id="Createcontentprovenancecheck",
    method="POST",
    path="/content_provenance_checks",
    body={'file': 'file'},
    required=('file',),
    bodies=('multipart/form-data',),
    files=('file',),
    result='ProvenanceResource',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreatecontentprovenancecheckParams]) -> http.Response[ProvenanceResource]:
    """Send ``POST /content_provenance_checks``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreatecontentprovenancecheckParams]) -> ProvenanceResource | None:
    """Send ``POST /content_provenance_checks``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreatecontentprovenancecheckParams]) -> http.Response[ProvenanceResource]:
    """Send ``POST /content_provenance_checks``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreatecontentprovenancecheckParams]) -> ProvenanceResource | None:
    """Send ``POST /content_provenance_checks``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
