package galley.format.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, with everything it says: errors, warnings and notes. It reads its schemas from its own jar and touches no network.
 */
final class Checker {

    private final List<String> said = new ArrayList<>();
    private final SimpleDocumentValidator nu = new SimpleDocumentValidator(false, false, false);

    Checker() throws Exception {
        ErrorHandler all = new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                said.add(warning.getLineNumber() + ": " + warning.getMessage());
            }

            @Override
            public void error(SAXParseException error) {
                warning(error);
            }

            @Override
            public void fatalError(SAXParseException error) {
                warning(error);
            }
        };
        nu.setUpMainSchema("http://s.validator.nu/html5-all.rnc", all);
        nu.setUpValidatorAndParsers(all, false, false);
    }

    /**
     * {@return what the checker has to say of a page; nothing, if it is valid}
     *
     * @param page a whole page
     */
    List<String> check(String page) throws IOException, SAXException {
        said.clear();
        nu.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
        return List.copyOf(said);
    }

    /**
     * {@return what the checker has to say of a fragment}
     *
     * @param fragment what stands in a page's body
     */
    List<String> checkFragment(String fragment) throws IOException, SAXException {
        return check("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>A page around it</title>\n</head>\n<body>\n"
                + fragment + "</body>\n</html>\n");
    }
}
