from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_function_call_item_status import BetaFunctionCallItemStatus, BetaFunctionCallItemStatusInput
    from ..models.beta_input_file_content_param import BetaInputFileContentParam, BetaInputFileContentParamDict
    from ..models.beta_input_image_content_param_auto_param import BetaInputImageContentParamAutoParam, BetaInputImageContentParamAutoParamDict
    from ..models.beta_input_text_content_param import BetaInputTextContentParam, BetaInputTextContentParamDict
    from ..unions import BetaToolCallCallerParam, BetaToolCallCallerParamInput

    class BetaFunctionCallOutputItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        id: str | None
        """Id of the function call output."""
        call_id: str | None
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        type: Required[Literal['function_call_output']]
        """Tells this object from others that can stand in its place: always `function_call_output`. Default:
        `function_call_output`."""
        output: Required[str | Sequence[BetaInputTextContentParam | BetaInputTextContentParamDict | BetaInputImageContentParamAutoParam | BetaInputImageContentParamAutoParamDict | BetaInputFileContentParam | BetaInputFileContentParamDict]]
        """What your function gave back: a text, often JSON, or a list of texts, images and files. At most 10485760
        characters."""
        name: str | None
        """Name of the tool or function, by which the model calls it. From 1 to 128 characters."""
        namespace: str | None
        """The namespace that the tool belongs to; None for one that has none. From 1 to 64 characters."""
        caller: BetaToolCallCallerParamInput | None
        """Who called the tool: the model itself, or a program that it wrote."""
        status: BetaFunctionCallItemStatusInput | None
        """State of the function call output. Values: `in_progress`, `completed`, `incomplete`."""


@model
class BetaFunctionCallOutputItemParam(Base):
    """What your function gave back to the model."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the function call output."""
    call_id: str | None = None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal['function_call_output']
    """Tells this object from others that can stand in its place: always `function_call_output`. Default:
    `function_call_output`."""
    output: str | list[BetaInputTextContentParam | BetaInputImageContentParamAutoParam | BetaInputFileContentParam]
    """What your function gave back: a text, often JSON, or a list of texts, images and files. At most 10485760
    characters."""
    name: str | None = None
    """Name of the tool or function, by which the model calls it. From 1 to 128 characters."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: BetaFunctionCallItemStatus | None = None
    """State of the function call output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'agent': 'BetaAgentTagParam', 'output': [('type', {'input_text': 'BetaInputTextContentParam', 'input_image': 'BetaInputImageContentParamAutoParam', 'input_file': 'BetaInputFileContentParam'})], 'caller': ('type', {'direct': 'BetaDirectToolCallCallerParam', 'program': 'BetaProgramToolCallCallerParam'})}
    _tags = {'type': 'function_call_output'}
