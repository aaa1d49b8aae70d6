"""List consents to the use of voices"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ListVoiceConsentsParams(RequestOptions, total=False):
        """The keyword arguments of ``listVoiceConsents``."""

        after: str | Omit
        """A cursor: gives the audio voice consents that follow the one with this id, the `last_id` of the page
        before."""
        limit: int | Omit
        """The most audio voice consents in one page. Default: `20`."""

OPERATION = Operation(
    id="listVoiceConsents",
    method="GET",
    path="/audio/voice_consents",
    query={'after': 'after', 'limit': 'limit'},
    result='VoiceConsentListResource',
    page="after",
)
