"""List beta agents automations invocations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_beta_agents_automations_invocations_order import ListBetaAgentsAutomationsInvocationsOrderInput

    class ListBetaAgentsAutomationsInvocationsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsAutomationsInvocations``."""

        after: str | Omit
        limit: int | Omit
        order: ListBetaAgentsAutomationsInvocationsOrderInput | Omit

OPERATION = Operation(
    id="listBetaAgentsAutomationsInvocations",
    method="GET",
    path="/agents/automations/{automation_id}/invocations",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsAutomationsInvocationsResponse',
    page="after",
)
