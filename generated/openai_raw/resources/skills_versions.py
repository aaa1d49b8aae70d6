"""The resource ``client.skills.versions``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .skills_versions_content import AsyncSkillsVersionsContent, SkillsVersionsContent


class SkillsVersions(Resource):
    """``client.skills.versions``."""

    @cached_property
    def content(self) -> SkillsVersionsContent:
        """``client.skills.versions.content``."""
        from .skills_versions_content import SkillsVersionsContent

        return SkillsVersionsContent(self._client)

    @described
    def list(self, skill_id: str, **params: Any) -> Any:
        """List the versions of a skill

        Returns the versions of a skill, in pages. Iterate over the result to fetch all of them.

        ``GET /skills/{skill_id}/versions``

        Args:
            skill_id: Required. Id of the skill.
            limit: Maximum number of skill versions per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the skill versions after the one with this id. Pass the `last_id` of the
                previous page.
        """
        return self._client._call("skills.list_skill_versions", {"skill_id": skill_id}, params)

    @described
    def create(self, skill_id: str, **params: Any) -> Any:
        """Add a version to a skill

        Upload a new version of a skill. It becomes the default one only if you say so.

        ``POST /skills/{skill_id}/versions``

        Args:
            skill_id: Required. Id of the skill.
            files: Required. Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`.
                At most 500 items.
            default: Whether the new version becomes the default one.
        """
        return self._client._call("skills.create_skill_version", {"skill_id": skill_id}, params)

    @described
    def retrieve(self, version: str, *, skill_id: str, **params: Any) -> Any:
        """Get a version of a skill

        Fetch what is known of a version.

        ``GET /skills/{skill_id}/versions/{version}``

        Args:
            skill_id: Required. Id of the skill.
            version: Required. The version number.
        """
        return self._client._call("skills.get_skill_version", {"skill_id": skill_id, "version": version}, params)

    @described
    def delete(self, version: str, *, skill_id: str, **params: Any) -> Any:
        """Delete a version of a skill

        Delete one version; the others stay.

        ``DELETE /skills/{skill_id}/versions/{version}``

        Args:
            skill_id: Required. Id of the skill.
            version: Required. The version number.
        """
        return self._client._call("skills.delete_skill_version", {"skill_id": skill_id, "version": version}, params)


class AsyncSkillsVersions(AsyncResource):
    """``client.skills.versions`` of an async client."""

    @cached_property
    def content(self) -> AsyncSkillsVersionsContent:
        """``client.skills.versions.content``."""
        from .skills_versions_content import AsyncSkillsVersionsContent

        return AsyncSkillsVersionsContent(self._client)

    @described_as(SkillsVersions.list)
    def list(self, skill_id: str, **params: Any) -> Any:
        return self._client._pages("skills.list_skill_versions", {"skill_id": skill_id}, params)

    @described_as(SkillsVersions.create)
    async def create(self, skill_id: str, **params: Any) -> Any:
        return await self._client._call("skills.create_skill_version", {"skill_id": skill_id}, params)

    @described_as(SkillsVersions.retrieve)
    async def retrieve(self, version: str, *, skill_id: str, **params: Any) -> Any:
        return await self._client._call("skills.get_skill_version", {"skill_id": skill_id, "version": version}, params)

    @described_as(SkillsVersions.delete)
    async def delete(self, version: str, *, skill_id: str, **params: Any) -> Any:
        return await self._client._call(
            "skills.delete_skill_version", {"skill_id": skill_id, "version": version}, params
        )
