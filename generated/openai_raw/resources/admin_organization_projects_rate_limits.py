"""The resource ``client.admin.organization.projects.rate_limits``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsRateLimits(Resource):
    """``client.admin.organization.projects.rate_limits``."""

    @described
    def list_rate_limits(self, project_id: str, **params: Any) -> Any:
        """List the rate limits of a project

        One per model. Requires an admin key.

        ``GET /organization/projects/{project_id}/rate_limits``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project rate limits per page. Default: `100`.
            after: Cursor: returns the project rate limits after the one with this id. Pass the `last_id` of the
                previous page.
            before: Cursor: returns the project rate limits before the one with this id. Pass the `first_id` of
                the following page.
        """
        return self._client._call("projects.list_project_rate_limits", {"project_id": project_id}, params)

    @described
    def update_rate_limit(self, rate_limit_id: str, *, project_id: str, **params: Any) -> Any:
        """Change a rate limit of a project

        A project's limit cannot exceed that of the organization. Requires an admin key.

        ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``

        Args:
            project_id: Required. Id of the project.
            rate_limit_id: Required. Id of the rate limit.
            max_requests_per_1_minute: How many requests the project may make in a minute.
            max_tokens_per_1_minute: How many tokens the project may use in a minute.
            max_images_per_1_minute: Images per minute. Only models that make images have it.
            max_audio_megabytes_per_1_minute: Megabytes of audio per minute. Only models that read audio have
                it.
            max_requests_per_1_day: Requests per day. Only some models have it.
            batch_1_day_max_input_tokens: Input tokens of batches per day. Only some models have it.
        """
        return self._client._call(
            "projects.update_project_rate_limits", {"project_id": project_id, "rate_limit_id": rate_limit_id}, params
        )


class AsyncAdminOrganizationProjectsRateLimits(AsyncResource):
    """``client.admin.organization.projects.rate_limits`` of an async client."""

    @described_as(AdminOrganizationProjectsRateLimits.list_rate_limits)
    def list_rate_limits(self, project_id: str, **params: Any) -> Any:
        return self._client._pages("projects.list_project_rate_limits", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsRateLimits.update_rate_limit)
    async def update_rate_limit(self, rate_limit_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "projects.update_project_rate_limits", {"project_id": project_id, "rate_limit_id": rate_limit_id}, params
        )
