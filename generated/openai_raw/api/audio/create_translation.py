"""Create translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.create_translation_request_model import CreateTranslationRequestModelInput
    from ...models.create_translation_request_response_format import CreateTranslationRequestResponseFormatInput

    class CreateTranslationParams(RequestOptions, total=False):
        """The keyword arguments of ``createTranslation``."""

        file: Required[FileInput]
        model: Required[str | CreateTranslationRequestModelInput]
        prompt: str | Omit
        response_format: CreateTranslationRequestResponseFormatInput | Omit
        temperature: float | Omit

OPERATION = Operation(
    id="createTranslation",
    method="POST",
    path="/audio/translations",
    body={'file': 'file', 'model': 'model', 'prompt': 'prompt', 'response_format': 'response_format', 'temperature': 'temperature'},
    required=('file', 'model'),
    bodies=('multipart/form-data',),
    files=('file',),
    result=('fit', 'CreateTranslationResponseJson', 'CreateTranslationResponseVerboseJson'),
)
