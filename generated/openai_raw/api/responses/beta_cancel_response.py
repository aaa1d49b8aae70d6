"""Cancel a response (beta)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class BetaCancelResponseParams(RequestOptions, total=False):
        """The keyword arguments of ``beta_cancelResponse``."""

        betas: Sequence[Literal['responses_multi_agent=v1']] | Omit
        """Beta features to turn on."""

OPERATION = Operation(
    id="beta_cancelResponse",
    method="POST",
    path="/responses/{response_id}/cancel?beta=true",
    headers={'betas': 'openai-beta'},
    result='BetaResponse',
)
