from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.edit_image_body_json_param_background import EditImageBodyJsonParamBackground
    from ..models.edit_image_body_json_param_input_fidelity import EditImageBodyJsonParamInputFidelity
    from ..models.edit_image_body_json_param_model import EditImageBodyJsonParamModel
    from ..models.edit_image_body_json_param_moderation import EditImageBodyJsonParamModeration
    from ..models.edit_image_body_json_param_output_format import EditImageBodyJsonParamOutputFormat
    from ..models.edit_image_body_json_param_quality import EditImageBodyJsonParamQuality
    from ..models.edit_image_body_json_param_size import EditImageBodyJsonParamSize
    from ..models.image_ref_param import ImageRefParam
    from ..unions import PartialImages


@model
class EditImageBodyJsonParam(Base):
    """Edit image body json param."""

    model: str | EditImageBodyJsonParamModel | None = None
    images: list[ImageRefParam]
    mask: ImageRefParam | None = absent
    prompt: str
    n: int | None = None
    quality: EditImageBodyJsonParamQuality | None = None
    input_fidelity: EditImageBodyJsonParamInputFidelity | None = None
    size: EditImageBodyJsonParamSize | None = None
    user: str | None = absent
    output_format: EditImageBodyJsonParamOutputFormat | None = None
    output_compression: int | None = None
    moderation: EditImageBodyJsonParamModeration | None = None
    background: EditImageBodyJsonParamBackground | None = None
    stream: bool | None = None
    partial_images: PartialImages = None

    _nested = {'images': ['ImageRefParam'], 'mask': 'ImageRefParam'}
