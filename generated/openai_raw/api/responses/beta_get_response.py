"""Beta get response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...models.beta_include_enum import BetaIncludeEnumInput

    class BetaGetResponseParams(RequestOptions, total=False):
        """The keyword arguments of ``beta_getResponse``."""

        include: Sequence[BetaIncludeEnumInput]
        stream: bool
        starting_after: int
        include_obfuscation: bool
        betas: Sequence[Literal['responses_multi_agent=v1']]

OPERATION = Operation(
    id="beta_getResponse",
    method="GET",
    path="/responses/{response_id}?beta=true",
    query={'include': 'include[]', 'stream': 'stream', 'starting_after': 'starting_after', 'include_obfuscation': 'include_obfuscation'},
    headers={'betas': 'openai-beta'},
    result='BetaResponse',
)
