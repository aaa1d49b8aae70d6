from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.function_call_item_status import FunctionCallItemStatus, FunctionCallItemStatusInput
    from ..models.input_file_content_param import InputFileContentParam, InputFileContentParamDict
    from ..models.input_image_content_param_auto_param import InputImageContentParamAutoParam, InputImageContentParamAutoParamDict
    from ..models.input_text_content_param import InputTextContentParam, InputTextContentParamDict
    from ..unions import ToolCallCallerParam, ToolCallCallerParamInput

    class FunctionCallOutputItemParamDict(TypedDict, total=False):
        id: str | None
        """Id of the function call output."""
        call_id: str | None
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        type: Required[Literal['function_call_output']]
        """Tells this object from others that can stand in its place: always `function_call_output`. Default:
        `function_call_output`."""
        output: Required[str | Sequence[InputTextContentParam | InputTextContentParamDict | InputImageContentParamAutoParam | InputImageContentParamAutoParamDict | InputFileContentParam | InputFileContentParamDict]]
        """What your function gave back: a text, often JSON, or a list of texts, images and files. At most 10485760
        characters."""
        name: str | None
        """Name of the tool or function, by which the model calls it. From 1 to 128 characters."""
        namespace: str | None
        """The namespace that the tool belongs to; None for one that has none. From 1 to 64 characters."""
        caller: ToolCallCallerParamInput | None
        """Who called the tool: the model itself, or a program that it wrote."""
        status: FunctionCallItemStatusInput | None
        """State of the function call output. Values: `in_progress`, `completed`, `incomplete`."""


@model
class FunctionCallOutputItemParam(Base):
    """What your function gave back to the model."""

    id: str | None = None
    """Id of the function call output."""
    call_id: str | None = None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal['function_call_output']
    """Tells this object from others that can stand in its place: always `function_call_output`. Default:
    `function_call_output`."""
    output: str | list[InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam]
    """What your function gave back: a text, often JSON, or a list of texts, images and files. At most 10485760
    characters."""
    name: str | None = None
    """Name of the tool or function, by which the model calls it. From 1 to 128 characters."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none. From 1 to 64 characters."""
    caller: ToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: FunctionCallItemStatus | None = None
    """State of the function call output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'output': [('type', {'input_text': 'InputTextContentParam', 'input_image': 'InputImageContentParamAutoParam', 'input_file': 'InputFileContentParam'})], 'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'})}
    _tags = {'type': 'function_call_output'}
