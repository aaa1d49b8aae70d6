from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_object_required_action_submit_tool_outputs import RunObjectRequiredActionSubmitToolOutputs


@model
class RunObjectRequiredAction(Base):
    """What a run waits for."""

    type: Literal['submit_tool_outputs']
    """Tells this object from others that can stand in its place: always `submit_tool_outputs`."""
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs
    """The calls whose outputs are wanted."""

    _nested = {'submit_tool_outputs': 'RunObjectRequiredActionSubmitToolOutputs'}
    _tags = {'type': 'submit_tool_outputs'}
