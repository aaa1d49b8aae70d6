"""List beta agents environments templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_beta_agents_environments_templates_order import ListBetaAgentsEnvironmentsTemplatesOrderInput

    class ListBetaAgentsEnvironmentsTemplatesParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsEnvironmentsTemplates``."""

        after: str | Omit
        limit: int | Omit
        order: ListBetaAgentsEnvironmentsTemplatesOrderInput | Omit

OPERATION = Operation(
    id="listBetaAgentsEnvironmentsTemplates",
    method="GET",
    path="/agents/environments/templates",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsEnvironmentsTemplatesResponse',
    page="after",
)
