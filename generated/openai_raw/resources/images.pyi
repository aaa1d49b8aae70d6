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

        Change or combine images by a prompt; with a mask only where the mask is transparent. With `stream=True`
        partial images come as events. Tokens are billed, or a price per image, depending on the model.

        ``POST /images/edits``

        Args:
            prompt: Required. What the result should show. From 1 to 32000 characters.
            image: The images to edit: one file, or a list. At most 16 items.
            mask: A PNG file of the first image's size; its transparent part is what may change.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`.
            user: An id of your end user.
            input_fidelity: How closely the result keeps to the input images, faces above all; None leaves it to the model. Values: `high`, `low`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            markup: An image with marks and notes that show what to change.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
            svg: Settings of vector images.
            images: The images to edit, as files or URLs. From 1 to 16 items.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
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

        Change or combine images by a prompt; with a mask only where the mask is transparent. With `stream=True`
        partial images come as events. Tokens are billed, or a price per image, depending on the model.

        ``POST /images/edits``

        Args:
            prompt: Required. What the result should show. From 1 to 32000 characters.
            image: The images to edit: one file, or a list. At most 16 items.
            mask: A PNG file of the first image's size; its transparent part is what may change.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`.
            user: An id of your end user.
            input_fidelity: How closely the result keeps to the input images, faces above all; None leaves it to the model. Values: `high`, `low`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            markup: An image with marks and notes that show what to change.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
            svg: Settings of vector images.
            images: The images to edit, as files or URLs. From 1 to 16 items.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
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

        Change or combine images by a prompt; with a mask only where the mask is transparent. With `stream=True`
        partial images come as events. Tokens are billed, or a price per image, depending on the model.

        ``POST /images/edits``

        Args:
            prompt: Required. What the result should show. From 1 to 32000 characters.
            image: The images to edit: one file, or a list. At most 16 items.
            mask: A PNG file of the first image's size; its transparent part is what may change.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`.
            user: An id of your end user.
            input_fidelity: How closely the result keeps to the input images, faces above all; None leaves it to the model. Values: `high`, `low`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            markup: An image with marks and notes that show what to change.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
            svg: Settings of vector images.
            images: The images to edit, as files or URLs. From 1 to 16 items.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
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

        Make images from a prompt. With `stream=True` partial images come as events. Tokens are billed, or a
        price per image, depending on the model. A prompt that moderation objects to fails with 400.

        ``POST /images/generations``

        Args:
            prompt: Required. What the image should show.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            style: Whether the image is dramatic (`vivid`) or plain (`natural`); only for `dall-e-3`. Default: `vivid`.
            user: An id of your end user.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
            svg: Settings of vector images.
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

        Make images from a prompt. With `stream=True` partial images come as events. Tokens are billed, or a
        price per image, depending on the model. A prompt that moderation objects to fails with 400.

        ``POST /images/generations``

        Args:
            prompt: Required. What the image should show.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            style: Whether the image is dramatic (`vivid`) or plain (`natural`); only for `dall-e-3`. Default: `vivid`.
            user: An id of your end user.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
            svg: Settings of vector images.
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

        Make images from a prompt. With `stream=True` partial images come as events. Tokens are billed, or a
        price per image, depending on the model. A prompt that moderation objects to fails with 400.

        ``POST /images/generations``

        Args:
            prompt: Required. What the image should show.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            style: Whether the image is dramatic (`vivid`) or plain (`natural`); only for `dall-e-3`. Default: `vivid`.
            user: An id of your end user.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
            svg: Settings of vector images.
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

        Make images that resemble the one you send. Only `dall-e-2` can do it.

        ``POST /images/variations``

        Args:
            image: Required. The image to vary: a square PNG file under 4 MB.
            model: The model that was used. Known values: `dall-e-2`, `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, `gpt-image-2.6-flare`, `gpt-image-1`, `gpt-image-1-mini`, and 2 more. Default: `dall-e-2`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded. Values: `url`, `b64_json`. Default: `url`.
            size: Width and height of the image in pixels, such as `1024x1024`. Values: `256x256`, `512x512`, `1024x1024`. Default: `1024x1024`.
            user: An id of your end user.
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

        Change or combine images by a prompt; with a mask only where the mask is transparent. With `stream=True`
        partial images come as events. Tokens are billed, or a price per image, depending on the model.

        ``POST /images/edits``

        Args:
            prompt: Required. What the result should show. From 1 to 32000 characters.
            image: The images to edit: one file, or a list. At most 16 items.
            mask: A PNG file of the first image's size; its transparent part is what may change.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`.
            user: An id of your end user.
            input_fidelity: How closely the result keeps to the input images, faces above all; None leaves it to the model. Values: `high`, `low`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            markup: An image with marks and notes that show what to change.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
            svg: Settings of vector images.
            images: The images to edit, as files or URLs. From 1 to 16 items.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
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

        Change or combine images by a prompt; with a mask only where the mask is transparent. With `stream=True`
        partial images come as events. Tokens are billed, or a price per image, depending on the model.

        ``POST /images/edits``

        Args:
            prompt: Required. What the result should show. From 1 to 32000 characters.
            image: The images to edit: one file, or a list. At most 16 items.
            mask: A PNG file of the first image's size; its transparent part is what may change.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`.
            user: An id of your end user.
            input_fidelity: How closely the result keeps to the input images, faces above all; None leaves it to the model. Values: `high`, `low`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            markup: An image with marks and notes that show what to change.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
            svg: Settings of vector images.
            images: The images to edit, as files or URLs. From 1 to 16 items.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
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

        Change or combine images by a prompt; with a mask only where the mask is transparent. With `stream=True`
        partial images come as events. Tokens are billed, or a price per image, depending on the model.

        ``POST /images/edits``

        Args:
            prompt: Required. What the result should show. From 1 to 32000 characters.
            image: The images to edit: one file, or a list. At most 16 items.
            mask: A PNG file of the first image's size; its transparent part is what may change.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`, `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64. Values: `url`, `b64_json`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`.
            user: An id of your end user.
            input_fidelity: How closely the result keeps to the input images, faces above all; None leaves it to the model. Values: `high`, `low`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            markup: An image with marks and notes that show what to change.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
            svg: Settings of vector images.
            images: The images to edit, as files or URLs. From 1 to 16 items.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
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

        Make images from a prompt. With `stream=True` partial images come as events. Tokens are billed, or a
        price per image, depending on the model. A prompt that moderation objects to fails with 400.

        ``POST /images/generations``

        Args:
            prompt: Required. What the image should show.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            style: Whether the image is dramatic (`vivid`) or plain (`natural`); only for `dall-e-3`. Default: `vivid`.
            user: An id of your end user.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
            svg: Settings of vector images.
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

        Make images from a prompt. With `stream=True` partial images come as events. Tokens are billed, or a
        price per image, depending on the model. A prompt that moderation objects to fails with 400.

        ``POST /images/generations``

        Args:
            prompt: Required. What the image should show.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            style: Whether the image is dramatic (`vivid`) or plain (`natural`); only for `dall-e-3`. Default: `vivid`.
            user: An id of your end user.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
            svg: Settings of vector images.
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

        Make images from a prompt. With `stream=True` partial images come as events. Tokens are billed, or a
        price per image, depending on the model. A prompt that moderation objects to fails with 400.

        ``POST /images/generations``

        Args:
            prompt: Required. What the image should show.
            model: The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            quality: How much care goes into the image: more takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64. Values: `url`, `b64_json`. Default: `url`.
            output_format: File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`.
            output_compression: How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`.
            stream: Answer with server-sent events while the image is made. Default: `false`.
            partial_images: How many images to send on the way while it is made. Default: `0`. From 0 to 3.
            size: Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`, `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`.
            moderation: How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`.
            background: Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`.
            style: Whether the image is dramatic (`vivid`) or plain (`natural`); only for `dall-e-3`. Default: `vivid`.
            user: An id of your end user.
            complexity: How elaborate the image is. Values: `low`, `medium`, `high`.
            frame_count: How many frames an animation has.
            frame_duration_ms: How many milliseconds each frame is shown.
            safety_identifier: A stable id of your end user, for finding those who break the usage policies; hash it, so that it names nobody.
            svg: Settings of vector images.
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

        Make images that resemble the one you send. Only `dall-e-2` can do it.

        ``POST /images/variations``

        Args:
            image: Required. The image to vary: a square PNG file under 4 MB.
            model: The model that was used. Known values: `dall-e-2`, `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, `gpt-image-2.6-flare`, `gpt-image-1`, `gpt-image-1-mini`, and 2 more. Default: `dall-e-2`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 10.
            response_format: Whether images come as URLs, valid for an hour, or base64-encoded. Values: `url`, `b64_json`. Default: `url`.
            size: Width and height of the image in pixels, such as `1024x1024`. Values: `256x256`, `512x512`, `1024x1024`. Default: `1024x1024`.
            user: An id of your end user.
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
