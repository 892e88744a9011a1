package fr.etape.web.site.signin;

import fr.etape.web.site.layout.PublicAddress;
import fr.etape.web.site.layout.SecurityHeaders;
import fr.etape.web.site.layout.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

@Controller
class SignInController {

    private final SignInSettings settings;
    private final PublicAddress site;
    private final ReturnAddresses addresses;

    SignInController(SignInSettings settings, PublicAddress site, ReturnAddresses addresses) {
        this.settings = settings;
        this.site = site;
        this.addresses = addresses;
    }

    @ModelAttribute
    void keepPrivate(Model model, HttpServletResponse response) {
        model.addAttribute("noindex", true);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /**
     * Begins at the public address: the provider sends people back there, and no cookie of another name is.
     *
     * @param as login hint of a person; asks the provider even when somebody is signed in
     * @param led whether the browser was led here from another name, and is not sent on again
     */
    @GetMapping("/sign-in")
    @Nullable
    View begin(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String as,
            @RequestParam(defaultValue = "false") boolean led,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!settings.offered()) {
            response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED);
            return null;
        }
        ReturnAddress address = addresses.of(to);
        if (!led && !site.isThatOf(request)) {
            return atPublicAddress(address, as);
        }
        if (as == null && Person.present().isPresent()) {
            return new SeeOther(address.path());
        }
        UriComponentsBuilder provider = UriComponentsBuilder.fromPath(AskingToSignIn.PATH + "/" + Provider.REGISTRATION)
                .queryParam(
                        AskedAtProvider.TO,
                        UriUtils.encode(addresses.parameter(address.path()), StandardCharsets.UTF_8));
        return new SeeOther((AskingToSignIn.isHint(as) ? provider.queryParam(AskingToSignIn.PERSON, as) : provider)
                .build(true)
                .toString());
    }

    private View atPublicAddress(ReturnAddress address, @Nullable String as) {
        UriComponentsBuilder there = UriComponentsBuilder.fromUriString(site.of("/sign-in"))
                .queryParam("led", true)
                .queryParam("to", "{to}");
        if (AskingToSignIn.isHint(as)) {
            there.queryParam("as", as);
        }
        return new SeeOther(there.encode()
                .buildAndExpand(addresses.parameter(address.path()))
                .toUriString());
    }

    /**
     * Goes on by itself; whose browser does not has a button. A form, since the ID token tells a name and addresses are
     * kept. Providers pass people on to hosts that no policy of ours could name, so this page has none for forms.
     */
    @RequestMapping(SigningOut.PASSING_ON)
    Object passOn(
            @RequestAttribute(name = SigningOut.PROVIDER, required = false) SigningOut.@Nullable Farewell farewell,
            Model model,
            HttpServletResponse response) {
        if (farewell == null) {
            return new SeeOther("/");
        }
        response.setHeader("Content-Security-Policy", SecurityHeaders.POLICY_FOR_FORMS_ELSEWHERE);
        model.addAttribute("farewell", farewell);
        return "site/signin/signing-out";
    }

    @GetMapping("/sign-in/failed")
    String failed() {
        return "site/signin/failed";
    }
}
