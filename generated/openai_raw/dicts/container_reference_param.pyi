"""What requests take instead of the models in ``models.container_reference_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

class ContainerReferenceParamDict(TypedDict, total=False):
    type: Required[Literal["container_reference"]]
    """Discriminator: always `container_reference`. Default: `container_reference`."""
    container_id: Required[str]
    """Id of the container."""
