"""The resource ``client.images``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx

from ..api.images.create_image import CreateImageParams
from ..api.images.create_image_edit import CreateImageEditParams
from ..api.images.create_image_variation import CreateImageVariationParams
from ..client import (
    AsyncResource,
    AsyncStream,
    AsyncStreamedResponse,
    Omit,
    RawResponse,
    Resource,
    Stream,
    StreamedResponse,
)
from ..dicts.create_image_edit_request import CreateImageEditRequestSvgDict
from ..dicts.create_image_request import CreateImageRequestSvgDict
from ..dicts.edit_image_body_json_param import ImageRefParamDict
from ..models.create_image_edit_request import (
    CreateImageEditRequestBackgroundInput,
    CreateImageEditRequestComplexityInput,
    CreateImageEditRequestModelInput,
    CreateImageEditRequestOutputFormatInput,
    CreateImageEditRequestQualityInput,
    CreateImageEditRequestResponseFormatInput,
    CreateImageEditRequestSizeInput,
    CreateImageEditRequestSvg,
)
from ..models.create_image_request import (
    CreateImageRequestBackgroundInput,
    CreateImageRequestComplexityInput,
    CreateImageRequestModelInput,
    CreateImageRequestModerationInput,
    CreateImageRequestOutputFormatInput,
    CreateImageRequestQualityInput,
    CreateImageRequestResponseFormatInput,
    CreateImageRequestSizeInput,
    CreateImageRequestStyleInput,
    CreateImageRequestSvg,
)
from ..models.create_image_variation_request import (
    CreateImageVariationRequestModelInput,
    CreateImageVariationRequestResponseFormatInput,
    CreateImageVariationRequestSizeInput,
)
from ..models.edit_image_body_json_param import (
    EditImageBodyJsonParamBackgroundInput,
    EditImageBodyJsonParamInputFidelityInput,
    EditImageBodyJsonParamModelInput,
    EditImageBodyJsonParamModerationInput,
    EditImageBodyJsonParamOutputFormatInput,
    EditImageBodyJsonParamQualityInput,
    EditImageBodyJsonParamSizeInput,
    ImageRefParam,
)
from ..models.enums import InputFidelityInput
from ..models.images_response import ImagesResponse
from ..types import FileInput
from ..unions import ImageEditStreamEvent, ImageGenStreamEvent, PartialImagesInput

class Images(Resource):
    @overload
    def edit(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        image: FileInput | Sequence[FileInput] | Omit = ...,
        mask: FileInput | ImageRefParam | ImageRefParamDict | Omit = ...,
        background: CreateImageEditRequestBackgroundInput | EditImageBodyJsonParamBackgroundInput | Omit | None = ...,
        model: str | CreateImageEditRequestModelInput | EditImageBodyJsonParamModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        size: str | CreateImageEditRequestSizeInput | EditImageBodyJsonParamSizeInput | Omit | None = ...,
        response_format: CreateImageEditRequestResponseFormatInput | Omit | None = ...,
        output_format: CreateImageEditRequestOutputFormatInput
        | EditImageBodyJsonParamOutputFormatInput
        | Omit
        | None = ...,
        output_compression: int | Omit | None = ...,
        user: str | Omit = ...,
        input_fidelity: InputFidelityInput | EditImageBodyJsonParamInputFidelityInput | Omit | None = ...,
        partial_images: PartialImagesInput | Omit = ...,
        quality: CreateImageEditRequestQualityInput | EditImageBodyJsonParamQualityInput | Omit | None = ...,
        complexity: CreateImageEditRequestComplexityInput | Omit | None = ...,
        frame_count: int | Omit | None = ...,
        frame_duration_ms: int | Omit | None = ...,
        markup: FileInput | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        svg: CreateImageEditRequestSvg | CreateImageEditRequestSvgDict | Omit | None = ...,
        images: Iterable[ImageRefParam | ImageRefParamDict] | Omit = ...,
        moderation: EditImageBodyJsonParamModerationInput | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[ImageEditStreamEvent]:
        """Edit images

        Edits or combines images according to a prompt. With a mask, only its transparent areas change. With
        `stream=True`, partial images arrive as events. Billed by tokens or per image, depending on the
        model.

        ``POST /images/edits``

        Args:
            prompt: Required. Description of the desired result. From 1 to 32000 characters.
            image: The images to edit: one file or a list of files. At most 16 items.
            mask: A PNG file with the same size as the first image. Its transparent areas mark what to edit.
            background: Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`.
            user: Id of your end user.
            input_fidelity: How closely the result matches the input images, especially faces. None lets the model decide. Values: `high`, `low`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            markup: An image with annotations that show what to change.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
            svg: Options for vector images (SVG).
            images: The images to edit, as file ids or URLs. From 1 to 16 items.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
        """
    @overload
    def edit(
        self,
        *,
        prompt: str,
        image: FileInput | Sequence[FileInput] | Omit = ...,
        mask: FileInput | ImageRefParam | ImageRefParamDict | Omit = ...,
        background: CreateImageEditRequestBackgroundInput | EditImageBodyJsonParamBackgroundInput | Omit | None = ...,
        model: str | CreateImageEditRequestModelInput | EditImageBodyJsonParamModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        size: str | CreateImageEditRequestSizeInput | EditImageBodyJsonParamSizeInput | Omit | None = ...,
        response_format: CreateImageEditRequestResponseFormatInput | Omit | None = ...,
        output_format: CreateImageEditRequestOutputFormatInput
        | EditImageBodyJsonParamOutputFormatInput
        | Omit
        | None = ...,
        output_compression: int | Omit | None = ...,
        user: str | Omit = ...,
        input_fidelity: InputFidelityInput | EditImageBodyJsonParamInputFidelityInput | Omit | None = ...,
        partial_images: PartialImagesInput | Omit = ...,
        quality: CreateImageEditRequestQualityInput | EditImageBodyJsonParamQualityInput | Omit | None = ...,
        complexity: CreateImageEditRequestComplexityInput | Omit | None = ...,
        frame_count: int | Omit | None = ...,
        frame_duration_ms: int | Omit | None = ...,
        markup: FileInput | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        svg: CreateImageEditRequestSvg | CreateImageEditRequestSvgDict | Omit | None = ...,
        images: Iterable[ImageRefParam | ImageRefParamDict] | Omit = ...,
        moderation: EditImageBodyJsonParamModerationInput | Omit | None = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ImagesResponse:
        """Edit images

        Edits or combines images according to a prompt. With a mask, only its transparent areas change. With
        `stream=True`, partial images arrive as events. Billed by tokens or per image, depending on the
        model.

        ``POST /images/edits``

        Args:
            prompt: Required. Description of the desired result. From 1 to 32000 characters.
            image: The images to edit: one file or a list of files. At most 16 items.
            mask: A PNG file with the same size as the first image. Its transparent areas mark what to edit.
            background: Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`.
            user: Id of your end user.
            input_fidelity: How closely the result matches the input images, especially faces. None lets the model decide. Values: `high`, `low`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            markup: An image with annotations that show what to change.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
            svg: Options for vector images (SVG).
            images: The images to edit, as file ids or URLs. From 1 to 16 items.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
        """
    @overload
    def edit(
        self,
        *,
        prompt: str,
        stream: bool | None,
        image: FileInput | Sequence[FileInput] | Omit = ...,
        mask: FileInput | ImageRefParam | ImageRefParamDict | Omit = ...,
        background: CreateImageEditRequestBackgroundInput | EditImageBodyJsonParamBackgroundInput | Omit | None = ...,
        model: str | CreateImageEditRequestModelInput | EditImageBodyJsonParamModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        size: str | CreateImageEditRequestSizeInput | EditImageBodyJsonParamSizeInput | Omit | None = ...,
        response_format: CreateImageEditRequestResponseFormatInput | Omit | None = ...,
        output_format: CreateImageEditRequestOutputFormatInput
        | EditImageBodyJsonParamOutputFormatInput
        | Omit
        | None = ...,
        output_compression: int | Omit | None = ...,
        user: str | Omit = ...,
        input_fidelity: InputFidelityInput | EditImageBodyJsonParamInputFidelityInput | Omit | None = ...,
        partial_images: PartialImagesInput | Omit = ...,
        quality: CreateImageEditRequestQualityInput | EditImageBodyJsonParamQualityInput | Omit | None = ...,
        complexity: CreateImageEditRequestComplexityInput | Omit | None = ...,
        frame_count: int | Omit | None = ...,
        frame_duration_ms: int | Omit | None = ...,
        markup: FileInput | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        svg: CreateImageEditRequestSvg | CreateImageEditRequestSvgDict | Omit | None = ...,
        images: Iterable[ImageRefParam | ImageRefParamDict] | Omit = ...,
        moderation: EditImageBodyJsonParamModerationInput | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
        """Edit images

        Edits or combines images according to a prompt. With a mask, only its transparent areas change. With
        `stream=True`, partial images arrive as events. Billed by tokens or per image, depending on the
        model.

        ``POST /images/edits``

        Args:
            prompt: Required. Description of the desired result. From 1 to 32000 characters.
            image: The images to edit: one file or a list of files. At most 16 items.
            mask: A PNG file with the same size as the first image. Its transparent areas mark what to edit.
            background: Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`.
            user: Id of your end user.
            input_fidelity: How closely the result matches the input images, especially faces. None lets the model decide. Values: `high`, `low`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            markup: An image with annotations that show what to change.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
            svg: Options for vector images (SVG).
            images: The images to edit, as file ids or URLs. From 1 to 16 items.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
        """
    @overload
    def generate(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        model: str | CreateImageRequestModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        quality: CreateImageRequestQualityInput | Omit | None = ...,
        response_format: CreateImageRequestResponseFormatInput | Omit | None = ...,
        output_format: CreateImageRequestOutputFormatInput | Omit | None = ...,
        output_compression: int | Omit | None = ...,
        partial_images: PartialImagesInput | Omit = ...,
        size: str | CreateImageRequestSizeInput | Omit | None = ...,
        moderation: CreateImageRequestModerationInput | Omit | None = ...,
        background: CreateImageRequestBackgroundInput | Omit | None = ...,
        style: CreateImageRequestStyleInput | Omit | None = ...,
        user: str | Omit = ...,
        complexity: CreateImageRequestComplexityInput | Omit | None = ...,
        frame_count: int | Omit | None = ...,
        frame_duration_ms: int | Omit | None = ...,
        safety_identifier: str | Omit | None = ...,
        svg: CreateImageRequestSvg | CreateImageRequestSvgDict | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[ImageGenStreamEvent]:
        """Create images

        Generates images from a prompt. With `stream=True`, partial images arrive as events. Billed by tokens or
        per image, depending on the model. A prompt that is blocked by moderation raises a 400 error.

        ``POST /images/generations``

        Args:
            prompt: Required. Description of the desired image.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
            background: Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            style: Style of the image: dramatic (`vivid`) or realistic (`natural`). Only for `dall-e-3`. Default: `vivid`.
            user: Id of your end user.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
            svg: Options for vector images (SVG).
        """
    @overload
    def generate(
        self,
        *,
        prompt: str,
        model: str | CreateImageRequestModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        quality: CreateImageRequestQualityInput | Omit | None = ...,
        response_format: CreateImageRequestResponseFormatInput | Omit | None = ...,
        output_format: CreateImageRequestOutputFormatInput | Omit | None = ...,
        output_compression: int | Omit | None = ...,
        partial_images: PartialImagesInput | Omit = ...,
        size: str | CreateImageRequestSizeInput | Omit | None = ...,
        moderation: CreateImageRequestModerationInput | Omit | None = ...,
        background: CreateImageRequestBackgroundInput | Omit | None = ...,
        style: CreateImageRequestStyleInput | Omit | None = ...,
        user: str | Omit = ...,
        complexity: CreateImageRequestComplexityInput | Omit | None = ...,
        frame_count: int | Omit | None = ...,
        frame_duration_ms: int | Omit | None = ...,
        safety_identifier: str | Omit | None = ...,
        svg: CreateImageRequestSvg | CreateImageRequestSvgDict | Omit | None = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ImagesResponse:
        """Create images

        Generates images from a prompt. With `stream=True`, partial images arrive as events. Billed by tokens or
        per image, depending on the model. A prompt that is blocked by moderation raises a 400 error.

        ``POST /images/generations``

        Args:
            prompt: Required. Description of the desired image.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
            background: Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            style: Style of the image: dramatic (`vivid`) or realistic (`natural`). Only for `dall-e-3`. Default: `vivid`.
            user: Id of your end user.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
            svg: Options for vector images (SVG).
        """
    @overload
    def generate(
        self,
        *,
        prompt: str,
        stream: bool | None,
        model: str | CreateImageRequestModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        quality: CreateImageRequestQualityInput | Omit | None = ...,
        response_format: CreateImageRequestResponseFormatInput | Omit | None = ...,
        output_format: CreateImageRequestOutputFormatInput | Omit | None = ...,
        output_compression: int | Omit | None = ...,
        partial_images: PartialImagesInput | Omit = ...,
        size: str | CreateImageRequestSizeInput | Omit | None = ...,
        moderation: CreateImageRequestModerationInput | Omit | None = ...,
        background: CreateImageRequestBackgroundInput | Omit | None = ...,
        style: CreateImageRequestStyleInput | Omit | None = ...,
        user: str | Omit = ...,
        complexity: CreateImageRequestComplexityInput | Omit | None = ...,
        frame_count: int | Omit | None = ...,
        frame_duration_ms: int | Omit | None = ...,
        safety_identifier: str | Omit | None = ...,
        svg: CreateImageRequestSvg | CreateImageRequestSvgDict | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
        """Create images

        Generates images from a prompt. With `stream=True`, partial images arrive as events. Billed by tokens or
        per image, depending on the model. A prompt that is blocked by moderation raises a 400 error.

        ``POST /images/generations``

        Args:
            prompt: Required. Description of the desired image.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
            background: Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            style: Style of the image: dramatic (`vivid`) or realistic (`natural`). Only for `dall-e-3`. Default: `vivid`.
            user: Id of your end user.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
            svg: Options for vector images (SVG).
        """
    def create_variation(
        self,
        *,
        image: FileInput,
        model: str | CreateImageVariationRequestModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        response_format: CreateImageVariationRequestResponseFormatInput | Omit | None = ...,
        size: CreateImageVariationRequestSizeInput | Omit | None = ...,
        user: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ImagesResponse:
        """Create variations of an image

        Creates variations of an image. Only supported by `dall-e-2`.

        ``POST /images/variations``

        Args:
            image: Required. The source image: a square PNG file smaller than 4 MB.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `dall-e-2`, `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, `gpt-image-2.6-flare`, `gpt-image-1`, `gpt-image-1-mini`, and 2 more. Default: `dall-e-2`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. Values: `url`, `b64_json`. Default: `url`.
            size: Width and height of the image in pixels, such as `1024x1024`. Values: `256x256`, `512x512`, `1024x1024`. Default: `1024x1024`.
            user: Id of your end user.
        """
    @property
    def with_raw_response(self) -> ImagesRaw: ...
    @property
    def with_streaming_response(self) -> ImagesStreaming: ...

class AsyncImages(AsyncResource):
    @overload
    async def edit(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        image: FileInput | Sequence[FileInput] | Omit = ...,
        mask: FileInput | ImageRefParam | ImageRefParamDict | Omit = ...,
        background: CreateImageEditRequestBackgroundInput | EditImageBodyJsonParamBackgroundInput | Omit | None = ...,
        model: str | CreateImageEditRequestModelInput | EditImageBodyJsonParamModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        size: str | CreateImageEditRequestSizeInput | EditImageBodyJsonParamSizeInput | Omit | None = ...,
        response_format: CreateImageEditRequestResponseFormatInput | Omit | None = ...,
        output_format: CreateImageEditRequestOutputFormatInput
        | EditImageBodyJsonParamOutputFormatInput
        | Omit
        | None = ...,
        output_compression: int | Omit | None = ...,
        user: str | Omit = ...,
        input_fidelity: InputFidelityInput | EditImageBodyJsonParamInputFidelityInput | Omit | None = ...,
        partial_images: PartialImagesInput | Omit = ...,
        quality: CreateImageEditRequestQualityInput | EditImageBodyJsonParamQualityInput | Omit | None = ...,
        complexity: CreateImageEditRequestComplexityInput | Omit | None = ...,
        frame_count: int | Omit | None = ...,
        frame_duration_ms: int | Omit | None = ...,
        markup: FileInput | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        svg: CreateImageEditRequestSvg | CreateImageEditRequestSvgDict | Omit | None = ...,
        images: Iterable[ImageRefParam | ImageRefParamDict] | Omit = ...,
        moderation: EditImageBodyJsonParamModerationInput | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[ImageEditStreamEvent]:
        """Edit images

        Edits or combines images according to a prompt. With a mask, only its transparent areas change. With
        `stream=True`, partial images arrive as events. Billed by tokens or per image, depending on the
        model.

        ``POST /images/edits``

        Args:
            prompt: Required. Description of the desired result. From 1 to 32000 characters.
            image: The images to edit: one file or a list of files. At most 16 items.
            mask: A PNG file with the same size as the first image. Its transparent areas mark what to edit.
            background: Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`.
            user: Id of your end user.
            input_fidelity: How closely the result matches the input images, especially faces. None lets the model decide. Values: `high`, `low`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            markup: An image with annotations that show what to change.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
            svg: Options for vector images (SVG).
            images: The images to edit, as file ids or URLs. From 1 to 16 items.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
        """
    @overload
    async def edit(
        self,
        *,
        prompt: str,
        image: FileInput | Sequence[FileInput] | Omit = ...,
        mask: FileInput | ImageRefParam | ImageRefParamDict | Omit = ...,
        background: CreateImageEditRequestBackgroundInput | EditImageBodyJsonParamBackgroundInput | Omit | None = ...,
        model: str | CreateImageEditRequestModelInput | EditImageBodyJsonParamModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        size: str | CreateImageEditRequestSizeInput | EditImageBodyJsonParamSizeInput | Omit | None = ...,
        response_format: CreateImageEditRequestResponseFormatInput | Omit | None = ...,
        output_format: CreateImageEditRequestOutputFormatInput
        | EditImageBodyJsonParamOutputFormatInput
        | Omit
        | None = ...,
        output_compression: int | Omit | None = ...,
        user: str | Omit = ...,
        input_fidelity: InputFidelityInput | EditImageBodyJsonParamInputFidelityInput | Omit | None = ...,
        partial_images: PartialImagesInput | Omit = ...,
        quality: CreateImageEditRequestQualityInput | EditImageBodyJsonParamQualityInput | Omit | None = ...,
        complexity: CreateImageEditRequestComplexityInput | Omit | None = ...,
        frame_count: int | Omit | None = ...,
        frame_duration_ms: int | Omit | None = ...,
        markup: FileInput | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        svg: CreateImageEditRequestSvg | CreateImageEditRequestSvgDict | Omit | None = ...,
        images: Iterable[ImageRefParam | ImageRefParamDict] | Omit = ...,
        moderation: EditImageBodyJsonParamModerationInput | Omit | None = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ImagesResponse:
        """Edit images

        Edits or combines images according to a prompt. With a mask, only its transparent areas change. With
        `stream=True`, partial images arrive as events. Billed by tokens or per image, depending on the
        model.

        ``POST /images/edits``

        Args:
            prompt: Required. Description of the desired result. From 1 to 32000 characters.
            image: The images to edit: one file or a list of files. At most 16 items.
            mask: A PNG file with the same size as the first image. Its transparent areas mark what to edit.
            background: Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`.
            user: Id of your end user.
            input_fidelity: How closely the result matches the input images, especially faces. None lets the model decide. Values: `high`, `low`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            markup: An image with annotations that show what to change.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
            svg: Options for vector images (SVG).
            images: The images to edit, as file ids or URLs. From 1 to 16 items.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
        """
    @overload
    async def edit(
        self,
        *,
        prompt: str,
        stream: bool | None,
        image: FileInput | Sequence[FileInput] | Omit = ...,
        mask: FileInput | ImageRefParam | ImageRefParamDict | Omit = ...,
        background: CreateImageEditRequestBackgroundInput | EditImageBodyJsonParamBackgroundInput | Omit | None = ...,
        model: str | CreateImageEditRequestModelInput | EditImageBodyJsonParamModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        size: str | CreateImageEditRequestSizeInput | EditImageBodyJsonParamSizeInput | Omit | None = ...,
        response_format: CreateImageEditRequestResponseFormatInput | Omit | None = ...,
        output_format: CreateImageEditRequestOutputFormatInput
        | EditImageBodyJsonParamOutputFormatInput
        | Omit
        | None = ...,
        output_compression: int | Omit | None = ...,
        user: str | Omit = ...,
        input_fidelity: InputFidelityInput | EditImageBodyJsonParamInputFidelityInput | Omit | None = ...,
        partial_images: PartialImagesInput | Omit = ...,
        quality: CreateImageEditRequestQualityInput | EditImageBodyJsonParamQualityInput | Omit | None = ...,
        complexity: CreateImageEditRequestComplexityInput | Omit | None = ...,
        frame_count: int | Omit | None = ...,
        frame_duration_ms: int | Omit | None = ...,
        markup: FileInput | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        svg: CreateImageEditRequestSvg | CreateImageEditRequestSvgDict | Omit | None = ...,
        images: Iterable[ImageRefParam | ImageRefParamDict] | Omit = ...,
        moderation: EditImageBodyJsonParamModerationInput | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]:
        """Edit images

        Edits or combines images according to a prompt. With a mask, only its transparent areas change. With
        `stream=True`, partial images arrive as events. Billed by tokens or per image, depending on the
        model.

        ``POST /images/edits``

        Args:
            prompt: Required. Description of the desired result. From 1 to 32000 characters.
            image: The images to edit: one file or a list of files. At most 16 items.
            mask: A PNG file with the same size as the first image. Its transparent areas mark what to edit.
            background: Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`.
            user: Id of your end user.
            input_fidelity: How closely the result matches the input images, especially faces. None lets the model decide. Values: `high`, `low`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            markup: An image with annotations that show what to change.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
            svg: Options for vector images (SVG).
            images: The images to edit, as file ids or URLs. From 1 to 16 items.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
        """
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        model: str | CreateImageRequestModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        quality: CreateImageRequestQualityInput | Omit | None = ...,
        response_format: CreateImageRequestResponseFormatInput | Omit | None = ...,
        output_format: CreateImageRequestOutputFormatInput | Omit | None = ...,
        output_compression: int | Omit | None = ...,
        partial_images: PartialImagesInput | Omit = ...,
        size: str | CreateImageRequestSizeInput | Omit | None = ...,
        moderation: CreateImageRequestModerationInput | Omit | None = ...,
        background: CreateImageRequestBackgroundInput | Omit | None = ...,
        style: CreateImageRequestStyleInput | Omit | None = ...,
        user: str | Omit = ...,
        complexity: CreateImageRequestComplexityInput | Omit | None = ...,
        frame_count: int | Omit | None = ...,
        frame_duration_ms: int | Omit | None = ...,
        safety_identifier: str | Omit | None = ...,
        svg: CreateImageRequestSvg | CreateImageRequestSvgDict | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[ImageGenStreamEvent]:
        """Create images

        Generates images from a prompt. With `stream=True`, partial images arrive as events. Billed by tokens or
        per image, depending on the model. A prompt that is blocked by moderation raises a 400 error.

        ``POST /images/generations``

        Args:
            prompt: Required. Description of the desired image.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
            background: Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            style: Style of the image: dramatic (`vivid`) or realistic (`natural`). Only for `dall-e-3`. Default: `vivid`.
            user: Id of your end user.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
            svg: Options for vector images (SVG).
        """
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        model: str | CreateImageRequestModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        quality: CreateImageRequestQualityInput | Omit | None = ...,
        response_format: CreateImageRequestResponseFormatInput | Omit | None = ...,
        output_format: CreateImageRequestOutputFormatInput | Omit | None = ...,
        output_compression: int | Omit | None = ...,
        partial_images: PartialImagesInput | Omit = ...,
        size: str | CreateImageRequestSizeInput | Omit | None = ...,
        moderation: CreateImageRequestModerationInput | Omit | None = ...,
        background: CreateImageRequestBackgroundInput | Omit | None = ...,
        style: CreateImageRequestStyleInput | Omit | None = ...,
        user: str | Omit = ...,
        complexity: CreateImageRequestComplexityInput | Omit | None = ...,
        frame_count: int | Omit | None = ...,
        frame_duration_ms: int | Omit | None = ...,
        safety_identifier: str | Omit | None = ...,
        svg: CreateImageRequestSvg | CreateImageRequestSvgDict | Omit | None = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ImagesResponse:
        """Create images

        Generates images from a prompt. With `stream=True`, partial images arrive as events. Billed by tokens or
        per image, depending on the model. A prompt that is blocked by moderation raises a 400 error.

        ``POST /images/generations``

        Args:
            prompt: Required. Description of the desired image.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
            background: Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            style: Style of the image: dramatic (`vivid`) or realistic (`natural`). Only for `dall-e-3`. Default: `vivid`.
            user: Id of your end user.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
            svg: Options for vector images (SVG).
        """
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: bool | None,
        model: str | CreateImageRequestModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        quality: CreateImageRequestQualityInput | Omit | None = ...,
        response_format: CreateImageRequestResponseFormatInput | Omit | None = ...,
        output_format: CreateImageRequestOutputFormatInput | Omit | None = ...,
        output_compression: int | Omit | None = ...,
        partial_images: PartialImagesInput | Omit = ...,
        size: str | CreateImageRequestSizeInput | Omit | None = ...,
        moderation: CreateImageRequestModerationInput | Omit | None = ...,
        background: CreateImageRequestBackgroundInput | Omit | None = ...,
        style: CreateImageRequestStyleInput | Omit | None = ...,
        user: str | Omit = ...,
        complexity: CreateImageRequestComplexityInput | Omit | None = ...,
        frame_count: int | Omit | None = ...,
        frame_duration_ms: int | Omit | None = ...,
        safety_identifier: str | Omit | None = ...,
        svg: CreateImageRequestSvg | CreateImageRequestSvgDict | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]:
        """Create images

        Generates images from a prompt. With `stream=True`, partial images arrive as events. Billed by tokens or
        per image, depending on the model. A prompt that is blocked by moderation raises a 400 error.

        ``POST /images/generations``

        Args:
            prompt: Required. Description of the desired image.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            quality: Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`.
            stream: Whether to stream partial images as server-sent events. Default: `false`.
            partial_images: Number of partial images to stream before the final one, 0 to 3. Default: `0`.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`.
            moderation: Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`.
            background: Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            style: Style of the image: dramatic (`vivid`) or realistic (`natural`). Only for `dall-e-3`. Default: `vivid`.
            user: Id of your end user.
            complexity: Level of complexity of the image. Values: `low`, `medium`, `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of each frame, in milliseconds.
            safety_identifier: Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses.
            svg: Options for vector images (SVG).
        """
    async def create_variation(
        self,
        *,
        image: FileInput,
        model: str | CreateImageVariationRequestModelInput | Omit | None = ...,
        n: int | Omit | None = ...,
        response_format: CreateImageVariationRequestResponseFormatInput | Omit | None = ...,
        size: CreateImageVariationRequestSizeInput | Omit | None = ...,
        user: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ImagesResponse:
        """Create variations of an image

        Creates variations of an image. Only supported by `dall-e-2`.

        ``POST /images/variations``

        Args:
            image: Required. The source image: a square PNG file smaller than 4 MB.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `dall-e-2`, `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, `gpt-image-2.6-flare`, `gpt-image-1`, `gpt-image-1-mini`, and 2 more. Default: `dall-e-2`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 10.
            response_format: Whether to return URLs, valid for one hour, or base64-encoded images. Values: `url`, `b64_json`. Default: `url`.
            size: Width and height of the image in pixels, such as `1024x1024`. Values: `256x256`, `512x512`, `1024x1024`. Default: `1024x1024`.
            user: Id of your end user.
        """
    @property
    def with_raw_response(self) -> AsyncImagesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncImagesStreaming: ...

class ImagesRaw(Protocol):
    @overload
    def edit(
        self, *, stream: Literal[True], **params: Unpack[CreateImageEditParams]
    ) -> RawResponse[Stream[ImageEditStreamEvent]]: ...
    @overload
    def edit(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageEditParams]
    ) -> RawResponse[ImagesResponse]: ...
    @overload
    def edit(
        self, *, stream: bool | None, **params: Unpack[CreateImageEditParams]
    ) -> RawResponse[ImagesResponse | Stream[ImageEditStreamEvent]]: ...
    @overload
    def generate(
        self, *, stream: Literal[True], **params: Unpack[CreateImageParams]
    ) -> RawResponse[Stream[ImageGenStreamEvent]]: ...
    @overload
    def generate(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageParams]
    ) -> RawResponse[ImagesResponse]: ...
    @overload
    def generate(
        self, *, stream: bool | None, **params: Unpack[CreateImageParams]
    ) -> RawResponse[ImagesResponse | Stream[ImageGenStreamEvent]]: ...
    def create_variation(self, **params: Unpack[CreateImageVariationParams]) -> RawResponse[ImagesResponse]: ...

class AsyncImagesRaw(Protocol):
    @overload
    async def edit(
        self, *, stream: Literal[True], **params: Unpack[CreateImageEditParams]
    ) -> RawResponse[AsyncStream[ImageEditStreamEvent]]: ...
    @overload
    async def edit(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageEditParams]
    ) -> RawResponse[ImagesResponse]: ...
    @overload
    async def edit(
        self, *, stream: bool | None, **params: Unpack[CreateImageEditParams]
    ) -> RawResponse[ImagesResponse | AsyncStream[ImageEditStreamEvent]]: ...
    @overload
    async def generate(
        self, *, stream: Literal[True], **params: Unpack[CreateImageParams]
    ) -> RawResponse[AsyncStream[ImageGenStreamEvent]]: ...
    @overload
    async def generate(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageParams]
    ) -> RawResponse[ImagesResponse]: ...
    @overload
    async def generate(
        self, *, stream: bool | None, **params: Unpack[CreateImageParams]
    ) -> RawResponse[ImagesResponse | AsyncStream[ImageGenStreamEvent]]: ...
    async def create_variation(self, **params: Unpack[CreateImageVariationParams]) -> RawResponse[ImagesResponse]: ...

class ImagesStreaming(Protocol):
    @overload
    def edit(
        self, *, stream: Literal[True], **params: Unpack[CreateImageEditParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[ImageEditStreamEvent]]]: ...
    @overload
    def edit(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageEditParams]
    ) -> AbstractContextManager[StreamedResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self, *, stream: bool | None, **params: Unpack[CreateImageEditParams]
    ) -> AbstractContextManager[StreamedResponse[ImagesResponse | Stream[ImageEditStreamEvent]]]: ...
    @overload
    def generate(
        self, *, stream: Literal[True], **params: Unpack[CreateImageParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[ImageGenStreamEvent]]]: ...
    @overload
    def generate(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageParams]
    ) -> AbstractContextManager[StreamedResponse[ImagesResponse]]: ...
    @overload
    def generate(
        self, *, stream: bool | None, **params: Unpack[CreateImageParams]
    ) -> AbstractContextManager[StreamedResponse[ImagesResponse | Stream[ImageGenStreamEvent]]]: ...
    def create_variation(
        self, **params: Unpack[CreateImageVariationParams]
    ) -> AbstractContextManager[StreamedResponse[ImagesResponse]]: ...

class AsyncImagesStreaming(Protocol):
    @overload
    def edit(
        self, *, stream: Literal[True], **params: Unpack[CreateImageEditParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[ImageEditStreamEvent]]]: ...
    @overload
    def edit(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageEditParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ImagesResponse]]: ...
    @overload
    def edit(
        self, *, stream: bool | None, **params: Unpack[CreateImageEditParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ImagesResponse | AsyncStream[ImageEditStreamEvent]]]: ...
    @overload
    def generate(
        self, *, stream: Literal[True], **params: Unpack[CreateImageParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[ImageGenStreamEvent]]]: ...
    @overload
    def generate(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateImageParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ImagesResponse]]: ...
    @overload
    def generate(
        self, *, stream: bool | None, **params: Unpack[CreateImageParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ImagesResponse | AsyncStream[ImageGenStreamEvent]]]: ...
    def create_variation(
        self, **params: Unpack[CreateImageVariationParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ImagesResponse]]: ...
