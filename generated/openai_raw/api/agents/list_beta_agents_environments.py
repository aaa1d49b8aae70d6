"""List beta agents environments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_beta_agents_environments_order import ListBetaAgentsEnvironmentsOrderInput

    class ListBetaAgentsEnvironmentsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsEnvironments``."""

        after: str | Omit
        limit: int | Omit
        order: ListBetaAgentsEnvironmentsOrderInput | Omit
        type: Literal['openai_hosted'] | Omit

OPERATION = Operation(
    id="listBetaAgentsEnvironments",
    method="GET",
    path="/agents/environments",
    query={'after': 'after', 'limit': 'limit', 'order': 'order', 'type': 'type'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsEnvironmentsResponse',
    page="after",
)
