from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.create_decisions_request_input_item_function_call_status import CreateDecisionsRequestInputItemFunctionCallStatus, CreateDecisionsRequestInputItemFunctionCallStatusInput

    class CreateDecisionsRequestInputItemFunctionCallDict(TypedDict, total=False):
        arguments: Required[str]
        """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
        know."""
        call_id: Required[str]
        """Id that ties a tool call to its output."""
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""
        type: Required[Literal['function_call']]
        """Tells this object from others that can stand in its place: always `function_call`."""
        id: str | None
        """Id of the input."""
        namespace: str | None
        """The namespace that the tool belongs to; None for one that has none."""
        status: CreateDecisionsRequestInputItemFunctionCallStatusInput | None
        """State of the input. Values: `in_progress`, `completed`, `incomplete`."""


@model
class CreateDecisionsRequestInputItemFunctionCall(Base):
    """The model wants a function to be called."""

    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    call_id: str
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal['function_call']
    """Tells this object from others that can stand in its place: always `function_call`."""
    id: str | None = None
    """Id of the input."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none."""
    status: CreateDecisionsRequestInputItemFunctionCallStatus | None = None
    """State of the input. Values: `in_progress`, `completed`, `incomplete`."""
    _tags = {'type': 'function_call'}
