package fr.etape.access;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the tokens of the provider are read.
 *
 * @param clockSkew by how much its clock and ours may differ
 * @param tokenTypes allowed values of the header {@code typ}; {@code none} also allows tokens without it
 * @param steeringClaim the claim that shows who is in the steering committee; names of nested claims, separated by dots
 * @param steeringValue the value of that claim for members, alone or in a list
 * @param nameClaims the claims that may contain the name of a person, best first; several claims separated by a space
 *     are joined, if the token has all of them
 * @param readWithin how long the document store may take to look up the roles of a caller before the request is
 *     answered with 503
 * @param rememberedTokens tokens of each issuer whose signature is not checked again; 0 checks every one. Each takes
 *     about 3 KB
 * @param rememberedFor how long; as long, a token counts whose key was withdrawn
 */
@Validated
@ConfigurationProperties("etape.access")
record AccessSettings(
        @NotNull @DefaultValue("30s") Duration clockSkew,
        @NotEmpty @DefaultValue({"at+jwt", "JWT"}) List<String> tokenTypes,
        @NotNull @DefaultValue("realm_access.roles") String steeringClaim,
        @NotNull @DefaultValue("etape-steering") String steeringValue,

        @NotEmpty
        @DefaultValue({
            "name",
            "given_name family_name",
            "given_name usual_name",
            "preferred_username",
            "client_id",
            "azp"
        })
        List<String> nameClaims,

        @NotNull @DefaultValue("2s") Duration readWithin,
        @PositiveOrZero @DefaultValue("2000") int rememberedTokens,
        @NotNull @DefaultValue("1m") Duration rememberedFor) {}
