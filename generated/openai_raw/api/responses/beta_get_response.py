"""Beta get response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.beta_include_enum import BetaIncludeEnumInput

    class BetaGetResponseParams(RequestOptions, total=False):
        """The keyword arguments of ``beta_getResponse``."""

        include: Sequence[BetaIncludeEnumInput] | Omit
        starting_after: int | Omit
        include_obfuscation: bool | Omit
        betas: Sequence[Literal['responses_multi_agent=v1']] | Omit

OPERATION = Operation(
    id="beta_getResponse",
    method="GET",
    path="/responses/{response_id}?beta=true",
    query={'include': 'include[]', 'stream': 'stream', 'starting_after': 'starting_after', 'include_obfuscation': 'include_obfuscation'},
    headers={'betas': 'openai-beta'},
    result='BetaResponse',
    event='BetaResponseStreamEvent',
    streams=True,
    switch=('stream', True),
)
