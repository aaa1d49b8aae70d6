"""Check whether a file was made by AI"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.provenance_resource import ProvenanceResource
from ...operation import Operation
from ...types import FileInput

OPERATION: Operation

class CreatecontentprovenancecheckParams(RequestOptions, total=False):
    """The keyword arguments of ``Createcontentprovenancecheck``."""

    file: Required[FileInput]
    """The file to check."""

def sync(*, client: http.Client, **params: Unpack[CreatecontentprovenancecheckParams]) -> ProvenanceResource | None:
    """Send ``POST /content_provenance_checks``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreatecontentprovenancecheckParams]
) -> http.Response[ProvenanceResource]:
    """Send ``POST /content_provenance_checks``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreatecontentprovenancecheckParams]
) -> ProvenanceResource | None:
    """Send ``POST /content_provenance_checks``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreatecontentprovenancecheckParams]
) -> http.Response[ProvenanceResource]:
    """Send ``POST /content_provenance_checks``, and give the whole response."""
