"""Upload a consent to the use of a voice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreateVoiceConsentParams(RequestOptions, total=False):
        """The keyword arguments of ``createVoiceConsent``."""

        name: Required[str]
        """Name of the voice consent."""
        recording: Required[FileInput]
        """The recording of the speaker, who reads the sentence of consent in the language given."""
        language: Required[str]
        """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""

OPERATION = Operation(
    id="createVoiceConsent",
    method="POST",
    path="/audio/voice_consents",
    body={'name': 'name', 'recording': 'recording', 'language': 'language'},
    required=('name', 'recording', 'language'),
    bodies=('multipart/form-data',),
    files=('recording',),
    result='VoiceConsentResource',
)
